using IamCompliance.Cli.Commands;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;

namespace IamCompliance.Cli.Authoring;

/// <summary>One line of <c>iamc catalog</c>.</summary>
internal sealed record CatalogRow(string Chapter, string Id, string Severity, string Title, string? Price, IReadOnlyList<string> Programs)
{
    public static IReadOnlyList<CatalogRow> Of(LinkedCatalogue catalogue, IReadOnlyList<string> programs, string? chapter)
    {
        if (chapter is not null && !Chapters.All.Contains(chapter))
            throw new UsageException($"there is no chapter `{chapter}`", $"chapters are {string.Join(", ", Chapters.All)}");
        foreach (var program in programs)
            RequireProgram(catalogue, program);

        var users = catalogue
            .Programs.SelectMany(p => p.Requirements.SelectMany(r => r.Controls).Select(c => (c.Control, Program: p.Id)))
            .Concat(catalogue.Controls.SelectMany(c => c.Mappings.Select(m => (Control: c.Id, m.Program))))
            .ToLookup(u => u.Control, u => u.Program, StringComparer.Ordinal);
        return
        [
            .. from control in catalogue.Controls
            where chapter is null || control.Chapter == chapter
            let mapped = users[control.Id].Distinct().Order(StringComparer.Ordinal).ToList()
            where programs.Count == 0 || mapped.Any(programs.Contains)
            orderby Chapters.All.ToList().IndexOf(control.Chapter), control.Id
            select new CatalogRow(
                control.Chapter,
                control.Id,
                control.Severity.ToString().ToLowerInvariant(),
                control.Title,
                ControlPrice.Words(control),
                mapped
            ),
        ];
    }

    private static void RequireProgram(LinkedCatalogue catalogue, string program)
    {
        if (catalogue.Programs.All(p => p.Id != program))
            throw new UsageException(
                $"there is no program `{program}`",
                $"programs are {string.Join(", ", catalogue.Programs.Select(p => p.Id))}"
            );
    }
}
