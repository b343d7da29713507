#compdef career
# Completion of career for zsh, read from a file named _career in a folder of fpath.
_career() {
    local line word
    local -a found
    for line in "${(@f)$("${words[1]/#\~/$HOME}" __complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
        [[ -n $line ]] || continue
        word=${line%%$'\t'*}
        [[ $line == *$'\t'* ]] && found+=("${word//:/\\:}:${line#*$'\t'}") || found+=("${word//:/\\:}")
    done
    # Where the program offers nothing, a file name is meant.
    if (( $#found )); then
        _describe -V career found
    else
        _files
    fi
}
if [[ $funcstack[1] == _career ]]; then
    _career "$@"
else
    compdef _career career
fi
