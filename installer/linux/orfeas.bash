# bash completion for orfeas: the program's own help says what there is

_orfeas_words() # COMMAND...: its commands and options
{
    "${COMP_WORDS[0]}" "$@" --help 2>/dev/null | awk '
        /^(Subc|C)ommands:/ { commands = 1; next }
        /^[A-Z]/ { commands = 0 }
        commands && $1 ~ /^[a-z]/ { print $1 }
        $1 ~ /^-/ { sub(/ .*/, ""); n = split($1, names, ","); for (i = 1; i <= n; ++i) if (names[i] ~ /^--/) print names[i] }
        { line = $0; while (match(line, /--[a-z-]+/)) { print substr(line, RSTART, RLENGTH); line = substr(line, RSTART + RLENGTH) } }
    '
}

_orfeas()
{
    local current=${COMP_WORDS[COMP_CWORD]} word commands=() i
    for ((i = 1; i < COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
        # a second word is a command only of those that have commands of their own
        if [[ $word =~ ^[a-z]+$ && ${#commands[@]} -lt 2 ]]; then commands+=("$word"); else break; fi
    done
    if [[ ${#commands[@]} -gt 1 && ! ${commands[0]} =~ ^(jobs|cache|models|bench|runtime)$ ]]; then
        commands=("${commands[0]}")
    fi
    mapfile -t COMPREPLY < <(compgen -W "$(_orfeas_words "${commands[@]}")" -- "$current")
}

complete -o default -F _orfeas orfeas
