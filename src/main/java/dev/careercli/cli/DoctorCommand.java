package dev.careercli.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "doctor", description = "")
final class DoctorCommand implements Callable<Integer> {
    DoctorCommand(Services services) {}

    @Override
    public Integer call() {
        return 0;
    }
}
