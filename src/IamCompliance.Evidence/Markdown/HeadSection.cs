using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Evidence.Markdown;

/// <summary>Opens the report: outcome, control, account and the sentence that says why.</summary>
internal static class HeadSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownDocument document, ControlResult result, AccountResult account)
    {
        var control = result.Control.Control;
        document.Line($"# {result.Outcome.ToString()}: {control.Title}");
        document.Blank();
        document.Line($"{result.Summary}");
        document.Blank();
        document.Line(
            $"- Control: {result.Control.Name:code}, chapter {control.Chapter:code}, severity "
                + $"{control.Severity.ToString().ToLowerInvariant()}"
        );
        document.Line($"- Account: {account.Name:code}");
    }
}
