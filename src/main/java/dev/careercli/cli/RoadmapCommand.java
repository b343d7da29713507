package dev.careercli.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "roadmap", description = "")
final class RoadmapCommand implements Callable<Integer> {
    RoadmapCommand(Services services) {}

    @Override
    public Integer call() {
        return 0;
    }
}
