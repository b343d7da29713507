# Completion of career for bash, read from ~/.local/share/bash-completion/completions/career when it is first needed.
_career() {
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        COMPREPLY+=("${line%%$'\t'*}")
    done < <("${COMP_WORDS[0]/#\~/$HOME}" __complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
# Where the program offers nothing, a file name is meant.
complete -o default -F _career career
