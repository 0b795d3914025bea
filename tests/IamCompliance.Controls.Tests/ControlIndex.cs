using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;

namespace IamCompliance.Controls.Tests;

/// <summary>Writes <c>controls/INDEX.md</c>: every edition and every control that is shipped.</summary>
internal static class ControlIndex
{
    public static string Write(LinkedCatalogue catalogue) =>
        string.Join("\n", [.. Head(), .. Editions(catalogue), .. Controls(catalogue), ""]);

    private static IEnumerable<string> Head() =>
        [
            "# Index of what is shipped",
            "",
            "Written from the definitions, and held by a test: [README.md](README.md#add-one) says how it is written anew.",
        ];

    private static IEnumerable<string> Editions(LinkedCatalogue catalogue)
    {
        yield return "";
        yield return "## Editions";
        yield return "";
        yield return "Only requirements that controls of IAM and STS can serve, or that are plainly about identity and access, are listed.";
        yield return "";
        yield return "| program | name | requirements |";
        yield return "| --- | --- | --- |";
        foreach (var program in catalogue.Programs)
        {
            var file = program.Span.Path["controls/".Length..];
            yield return $"| [{program.Id}]({file}) | {program.Name} | {program.Requirements.Count} |";
        }
    }

    private static IEnumerable<string> Controls(LinkedCatalogue catalogue)
    {
        yield return "";
        yield return "## Controls";
        foreach (var chapter in Chapters.All)
        {
            yield return "";
            yield return $"### {chapter}";
            yield return "";
            yield return "| control | demand | severity |";
            yield return "| --- | --- | --- |";
            foreach (var control in catalogue.Controls.Where(c => c.Chapter == chapter).OrderBy(c => c.Id, StringComparer.Ordinal))
            {
                var severity = control.Severity.ToString().ToLowerInvariant();
                yield return $"| [{control.Id}]({chapter}/{control.Id}) | {control.Title} | {severity} |";
            }
        }
    }
}
