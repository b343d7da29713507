package dev.careercli.cli;

import dev.careercli.content.Career;

final class RoadmapSession {
    RoadmapSession(Services services, Career career) {}

    int run() {
        return 0;
    }
}
