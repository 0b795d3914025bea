using IamCompliance.Definitions.Linking;

namespace IamCompliance.Evidence.Markdown;

/// <summary>Says what was required: the control's words, its parameter values with their origin, and the requirements that rest on
/// it.</summary>
internal static class RequiredSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownDocument document, BoundControl bound)
    {
        document.Section($"Required");
        document.Line($"{bound.Control.Description}");
        document.Blank();
        document.Line($"Why: {bound.Control.Rationale}");
        Parameters(document, bound.Parameters);
        Requirements(document, bound);
    }

    private static void Parameters(MarkdownDocument document, IReadOnlyList<BoundParameter> parameters)
    {
        if (parameters.Count == 0)
            return;
        document.Blank();
        document.Line($"| Parameter | Value | Set by | Reason |");
        document.Line($"| --- | --- | --- | --- |");
        foreach (var parameter in parameters)
            document.Line($"| {parameter.Parameter.Name:cell} | {parameter.Value.Text:cell} | {parameter.Origin} | {parameter.Reason} |");
    }

    private static void Requirements(MarkdownDocument document, BoundControl bound)
    {
        document.Blank();
        if (bound.Requirements.Count == 0)
            document.Line($"No requirement of a chosen program rests on it.");
        foreach (var program in bound.Requirements.GroupBy(r => r.Program, StringComparer.Ordinal))
            document.Line($"- {program.Key:code}: {string.Join(", ", program.Select(r => r.Requirement))}");
    }
}
