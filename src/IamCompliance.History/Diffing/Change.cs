namespace IamCompliance.History.Diffing;

/// <summary>Names one difference between two packages.</summary>
/// <param name="Kind">How it stands compared with before.</param>
/// <param name="Cause">What it comes from.</param>
/// <param name="Account">The account.</param>
/// <param name="Control">The name of the control, or program and requirement.</param>
/// <param name="Subject">The subject; null when it is about the control as a whole.</param>
/// <param name="Before">The outcome before; null when it was not there.</param>
/// <param name="After">The outcome now; null when it is not there.</param>
/// <param name="Why">The reasons now, or of what is fixed the reasons before; empty where there are none.</param>
public sealed record Change(
    ChangeKind Kind,
    Cause Cause,
    string Account,
    string Control,
    string? Subject,
    Outcome? Before,
    Outcome? After,
    string Why
)
{
    /// <summary>Gets the reasons before, where they are others than now.</summary>
    public string? WhyBefore { get; init; }
}
