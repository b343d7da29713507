# Completion of career for fish, read from ~/.config/fish/completions/career.fish when it is first needed.
function __career_complete
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    set -l program $typed[1]
    set -e typed[1]
    set -l found ($program __complete -- $typed "$current" 2>/dev/null)
    # Where the program offers nothing, a file name is meant.
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path "$current"
    end
end
complete -c career -f -a '(__career_complete)'
