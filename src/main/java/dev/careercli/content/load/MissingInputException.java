package dev.careercli.content.load;

/** A path that was named does not exist or may not be read; what it holds was never looked at. */
public final class MissingInputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MissingInputException(String path, String reason) {
        super(path + ": " + reason);
    }
}
