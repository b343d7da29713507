package dev.careercli.terminal;

import dev.careercli.render.DisplayOptions;
import dev.careercli.render.Document;
import java.util.List;
import java.util.function.Consumer;

/**
 * The way to the person: shows documents and asks. One form reads a stream, the other a terminal. Lines and prompts begin
 * with the two cells of the margin, which a narrow screen leaves out.
 */
public interface Console extends AutoCloseable {

    DisplayOptions display();

    /** Whether a person is at the console, so that keys and prompts are worth printing. */
    boolean interactive();

    /** Prints a document and a blank line after it. */
    void show(Document document);

    /** Whether what was printed can be taken off the screen again. */
    boolean redraws();

    /** Whether points are asked one by one instead of shown together, since the person listens to the screen. */
    default boolean asksOneByOne() {
        return false;
    }

    /** Whether a document and {@code below} more rows fit on the screen. */
    boolean fits(Document document, int below);

    /** Prints a document that {@link #replaceLast} may take away again; only the last one can be. */
    void showOpen(Document document);

    /**
     * Takes the last open document and all that was asked since off the screen and prints this one in its place. Where
     * nothing can be taken off the screen, the old document stays, and this one is printed only if {@code always}.
     */
    void replaceLast(Document replacement, boolean always);

    /**
     * Takes the open document off the screen, and what {@link #replaceLast} put right above it, since one goes back to that.
     * Where nothing can be taken off the screen, all stays.
     */
    default void takeBack() {}

    /** Prints a line by itself, broken between words where it is too long. */
    void line(String text);

    /** Asks for a line, ended by Enter. */
    default Reply ask(String prompt) {
        return ask(prompt, "", text -> {});
    }

    /**
     * Asks for one of some words, or a line.
     *
     * @param words what Tab completes
     */
    default Reply ask(String prompt, List<String> words) {
        return ask(prompt);
    }

    /**
     * Asks for a line, ended by Enter.
     *
     * @param begun what the line begins with, as if it had been typed
     * @param typed receives the line after every key, where keys are read one by one
     */
    Reply ask(String prompt, String begun, Consumer<String> typed);

    /** Asks for one key without Enter; where keys cannot be read one by one, for a line. */
    Reply key(String prompt);

    /**
     * Asks for a line of an answer; nothing typed is altered.
     *
     * @param begun what the line begins with, as if it had been typed
     * @param commands what Tab completes
     * @param typed receives the line after every key, where keys are read one by one
     */
    Reply answerLine(String prompt, String begun, List<String> commands, Consumer<String> typed);

    /** Runs a program that takes over the terminal, such as an editor; answers its exit code. */
    int runProgram(ProcessBuilder program) throws java.io.IOException, InterruptedException;

    @Override
    void close();
}
