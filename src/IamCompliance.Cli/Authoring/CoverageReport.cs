using System.Globalization;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Coverage;
using Spectre.Console;

namespace IamCompliance.Cli.Authoring;

/// <summary>Prints by what programs are covered.</summary>
internal static class CoverageReport
{
    private static readonly CoverageState[] States = Enum.GetValues<CoverageState>();

    /// <summary>Prints one line a program, and the sums.</summary>
    public static void PrintPrograms(IReadOnlyList<ProgramCoverage> programs)
    {
        var table = new Table().AddColumn("program");
        foreach (var heading in States.Select(Word).Prepend("requirements"))
            table.AddColumn(new TableColumn(heading).RightAligned());
        foreach (var program in programs)
            table.AddRow([
                new Text(program.Edition.Id),
                Number(program.Requirements.Count),
                .. States.Select(s => Number(program.Count(s))),
            ]);
        table.AddRow([
            new Text("total"),
            Number(programs.Sum(p => p.Requirements.Count)),
            .. States.Select(s => Number(programs.Sum(p => p.Count(s)))),
        ]);
        Terminal.Write(table);
    }

    /// <summary>Prints one line a requirement, the sums, and where AWS shows its side.</summary>
    public static void PrintRequirements(ProgramCoverage program)
    {
        var table = new Table().AddColumns("requirement", "covered", "title", "controls");
        foreach (var covered in program.Requirements)
            table.AddRow(
                new Text(covered.Requirement.Id),
                new Text(Word(covered.State)),
                new Text(covered.Requirement.Title),
                new Text(string.Join(", ", covered.Controls))
            );
        Terminal.Write(table);
        Terminal.Line(
            $"{program.Requirements.Count} requirements: {string.Join(", ", States.Select(s => $"{program.Count(s)} {Word(s)}"))}"
        );
        if (program.Edition.Inherited is { } inherited)
            Terminal.Line($"AWS shows its side by a report in AWS Artifact: {inherited.Artifact}. {inherited.ScopeSentence}");
    }

    /// <summary>Prints all of it for programs.</summary>
    public static void PrintJson(IReadOnlyList<ProgramCoverage> programs) =>
        JsonOutput.Write(
            new
            {
                programs = programs.Select(p => new
                {
                    p.Edition.Id,
                    p.Edition.Name,
                    p.Edition.Edition,
                    total = p.Requirements.Count,
                    counts = Counts(p.Count),
                    inheritedFrom = p.Edition.Inherited is { } i
                        ? new
                        {
                            i.Artifact,
                            i.Page,
                            i.InScope,
                        }
                        : null,
                    requirements = p.Requirements.Select(r => new
                    {
                        r.Requirement.Id,
                        r.Requirement.Title,
                        covered = Word(r.State),
                        r.Controls,
                    }),
                }),
                total = programs.Sum(p => p.Requirements.Count),
                counts = Counts(s => programs.Sum(p => p.Count(s))),
            }
        );

    /// <summary>Gets the word for a state, as it stands in every output.</summary>
    public static string Word(CoverageState state) => state.ToString().ToLowerInvariant();

    private static Dictionary<string, int> Counts(Func<CoverageState, int> count) => States.ToDictionary(Word, count);

    private static Text Number(int value) => new(value.ToString(CultureInfo.InvariantCulture));
}
