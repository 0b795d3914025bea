using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Scaffolding;

/// <summary>Writes a new edition of a program.</summary>
public static class ProgramScaffold
{
    /// <summary>Finds what is wrong; nothing when the edition can be scaffolded.</summary>
    /// <param name="program">The program.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="extends">The edition whose requirements are taken over; null for none.</param>
    /// <param name="known">The ids of the editions there are.</param>
    public static ScaffoldProblem? FindProblem(string program, string edition, string? extends, IReadOnlyCollection<string> known)
    {
        if (!KebabCase.Is(program))
            return new ScaffoldProblem(
                $"the program `{program}` is not kebab-case",
                "use lower-case letters and digits, words joined by `-`: pci-dss"
            );
        if (
            edition.Length == 0
            || !edition.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '-')
            || edition[0] is '.' or '-'
        )
            return new ScaffoldProblem(
                $"`{edition}` is no edition",
                "use lower-case letters, digits, `.` and `-`: 4.0, r5, 2022, or current"
            );
        if (known.Contains(ProgramName.Of(program, edition)))
            return new ScaffoldProblem($"there is already a program `{ProgramName.Of(program, edition)}`", "choose another edition");
        if (extends is null || known.Contains(ProgramName.Of(program, extends)))
            return null;
        var editions = known.Where(k => k.StartsWith(program + "-", StringComparison.Ordinal)).Select(k => k.Substring(program.Length + 1));
        return new ScaffoldProblem(
            $"the program `{program}` has no edition `{extends}`",
            DidYouMean.Help(extends, editions) ?? "leave `--extends` out"
        );
    }

    /// <summary>Writes it.</summary>
    public static ScaffoldFile Write(string program, string edition, string? extends)
    {
        var path = $"controls/programs/{program}/{edition}.yaml";
        var extending = extends is null ? string.Empty : $"extends: {YamlText.Quote(extends)} # only differences follow\nremoved: []\n";
        return new ScaffoldFile(
            path,
            SchemaModeline.Of("program", path)
                + $"""
                # Which requirement rests on which controls: ids as published, titles in your own words.
                program: {program}
                edition: {YamlText.Quote(edition)}
                name: "TODO: the name of the program"
                publisher: "TODO: who publishes it"
                url: "TODO: https://…"

                """.Replace("\r\n", "\n")
                + extending
                + """
                requirements:
                  "1.1":
                    title: "TODO: what it demands, in your own words"
                    controls: [user-console-mfa] # or { control: id, parameter: value } to bind a limit
                  "1.2":
                    title: "TODO: what a person must judge"
                    assessment: manual # automated by default
                    responsibility: customer # customer, shared or aws

                """.Replace("\r\n", "\n")
        );
    }
}
