namespace IamCompliance.History.Observed;

/// <summary>Holds what a package says of one control on one account.</summary>
/// <param name="Name">The name of the binding.</param>
/// <param name="Title">The title.</param>
/// <param name="Severity">The severity, in lower case.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Digest">The digest of the control and its parameter values: a change of it is a change of the control.</param>
/// <param name="InScope">The number of subjects in scope.</param>
/// <param name="Subjects">The subjects, by subject id; none where only controls were read.</param>
public sealed record ObservedControl(
    string Name,
    string Title,
    string Severity,
    Outcome Outcome,
    string Digest,
    int InScope,
    IReadOnlyList<ObservedSubject> Subjects
);
