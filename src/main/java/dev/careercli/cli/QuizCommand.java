package dev.careercli.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "quiz", description = "")
final class QuizCommand implements Callable<Integer> {
    QuizCommand(Services services) {}

    @Override
    public Integer call() {
        return 0;
    }
}
