package dev.careercli.content.load;

/** A path that was named does not exist or may not be read; what it holds was never looked at. */
public final class MissingInputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String path;

    public MissingInputException(String path, String reason) {
        super(path + ": " + reason);
        this.path = path;
    }

    /** As the person wrote it. */
    public String path() {
        return path;
    }
}
