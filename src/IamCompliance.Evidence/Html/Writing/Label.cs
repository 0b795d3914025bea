using IamCompliance.Definitions.Coverage;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Writing;

/// <summary>Shows an outcome by words, a sign and a colour, so that none of them is needed alone.</summary>
/// <param name="Text">The words.</param>
/// <param name="Sign">One character that differs from outcome to outcome.</param>
/// <param name="Class">The class that colours it.</param>
internal sealed record Label(string Text, string Sign, string Class)
{
    /// <summary>Gets the label of a pass that says something about a part only.</summary>
    public static Label PassInPart { get; } = new("Pass, tested in part", "◐", "partial");

    /// <summary>Gets the words as they stand inside of a sentence.</summary>
    public string Inline => char.ToLowerInvariant(Text[0]) + Text[1..];

    /// <summary>Gets the label of an outcome.</summary>
    public static Label Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass => new("Pass", "✓", "pass"),
            Outcome.Fail => new("Fail", "✕", "fail"),
            Outcome.Error => new("Error", "!", "error"),
            Outcome.NotApplicable => new("Not applicable", "–", "none"),
            Outcome.ManualPending => new("Manual pending", "…", "manual"),
            Outcome.Attested => new("Attested", "✎", "pass"),
            Outcome.Waived => new("Waived", "~", "waived"),
            Outcome.WaiverExpired => new("Waiver expired", "×", "expired"),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No label."),
        };

    /// <summary>Gets the label of a requirement that nothing was said about.</summary>
    public static Label Of(RequirementGap gap) =>
        gap switch
        {
            RequirementGap.Uncovered => new("Uncovered", "?", "gap"),
            RequirementGap.NotAssessed => new("Not assessed", "?", "gap"),
            RequirementGap.Inherited => new("Inherited from AWS", "↗", "none"),
            _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "No label."),
        };

    /// <summary>Gets the label of a requirement after a run: a pass of controls that test only a part of it is none of the whole.</summary>
    public static Label Of(RequirementStanding standing) =>
        standing switch
        {
            { Outcome: Outcome.Pass, IsPartial: true } => PassInPart,
            { Outcome: { } outcome } => Of(outcome),
            _ => Of(standing.Gap!.Value),
        };

    /// <summary>Gets the label of what covers a requirement.</summary>
    public static Label Of(CoverageState state) =>
        state switch
        {
            CoverageState.Automated => new("Automated", "✓", "pass"),
            CoverageState.Partial => new("Automated in part", "◐", "partial"),
            CoverageState.Manual => new("Manual", "✎", "manual"),
            CoverageState.Inherited => new("Inherited from AWS", "↗", "none"),
            CoverageState.Uncovered => new("Uncovered", "?", "gap"),
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No label."),
        };

    /// <summary>Writes the label as a badge.</summary>
    public void Write(HtmlWriter html)
    {
        using (html.Open("span", ("class", $"badge {Class}")))
        {
            html.Leaf("span", Sign, ("aria-hidden", "true"));
            html.Text($" {Text}");
        }
    }
}
