namespace IamCompliance.Definitions.Scaffolding;

/// <summary>Writes the profile of a project.</summary>
public static class ProfileScaffold
{
    private const string FilePath = "iamcompliance.yaml";

    /// <summary>Finds what is wrong; nothing when the profile can be scaffolded.</summary>
    /// <param name="programs">The programs to hold the account against.</param>
    /// <param name="known">The ids of the editions there are.</param>
    public static ScaffoldProblem? FindProblem(IEnumerable<string> programs, IReadOnlyCollection<string> known) =>
        programs.FirstOrDefault(p => !known.Contains(p)) is { } unknown
            ? new ScaffoldProblem(
                $"there is no program `{unknown}`",
                DidYouMean.Help(unknown, known, listAtMost: 60) ?? "`iamc catalog` shows the programs"
            )
            : null;

    /// <summary>Writes it.</summary>
    /// <param name="programs">The programs to hold the account against; all controls where there is none.</param>
    public static ScaffoldFile Write(IReadOnlyList<string> programs) =>
        new(
            FilePath,
            SchemaModeline.Of("profile", FilePath)
                + $"""
                # What is tested, and against what. Everything not said here has a default.
                accounts:
                  # Keep one: a recorded state, a folder of AWS CLI outputs (export: ./export),
                  # or a live account (live: {"{ profile: name }"}).
                  - name: "TODO: what you call the account"
                    # id: "111122223333"
                    state: account.state.json
                {(
                    programs.Count == 0
                        ? "# programs: [cis-aws-foundations-7.0.0] # without it every control is tested"
                        : $"programs: [{string.Join(", ", programs.Select(YamlText.Quote))}]"
                )}
                # controls:
                #   exclude:
                #     - {"{ control: user-mfa, reason: why it does not concern us }"}
                # parameters:
                #   access-key-rotation: {"{ maxAge: 45 days }"}

                """.Replace(
                    "\r\n",
                    "\n"
                )
        );
}
