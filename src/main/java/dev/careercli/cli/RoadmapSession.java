package dev.careercli.cli;

import dev.careercli.content.Career;

/** The roadmap as it is reached from another screen. */
final class RoadmapSession {
    private final Services services;
    private final Career career;

    RoadmapSession(Services services, Career career) {
        this.services = services;
        this.career = career;
    }

    int run() {
        services.console()
                .show(RoadmapPlan.inForce(services, career).view().output(false).document());
        return ExitCode.OK.code();
    }
}
