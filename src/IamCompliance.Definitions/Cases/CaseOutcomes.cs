namespace IamCompliance.Definitions.Cases;

/// <summary>Names the outcomes that a case can expect. Waivers are no part of a case.</summary>
public static class CaseOutcomes
{
    /// <summary>Every subject in scope satisfies the control.</summary>
    public const string Pass = nameof(Outcome.Pass);

    /// <summary>A subject does not.</summary>
    public const string Fail = nameof(Outcome.Fail);

    /// <summary>It cannot be known.</summary>
    public const string Error = nameof(Outcome.Error);

    /// <summary>Nobody is in scope.</summary>
    public const string NotApplicable = nameof(Outcome.NotApplicable);

    /// <summary>Gets the outcomes of a control.</summary>
    public static IReadOnlyList<string> OfControls { get; } = [Pass, Fail, Error, NotApplicable];

    /// <summary>Gets the outcomes of a subject.</summary>
    public static IReadOnlyList<string> OfSubjects { get; } = [Pass, Fail, Error];
}
