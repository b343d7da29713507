package dev.careercli.content.load;

/** Ends the reading of one YAML file at a problem after which nothing more can be made of it. */
final class YamlRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    YamlRefusal(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
