package dev.careercli.cli;

final class Welcome {
    Welcome(Services services) {}

    int run() {
        return 0;
    }
}
