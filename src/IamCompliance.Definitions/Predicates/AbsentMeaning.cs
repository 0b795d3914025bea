namespace IamCompliance.Definitions.Predicates;

/// <summary>Says what the matchers of a path make of a value that is known to be missing, where their author says it.</summary>
public enum AbsentMeaning
{
    /// <summary>They hold.</summary>
    Holds,

    /// <summary>They do not hold.</summary>
    Fails,

    /// <summary>Nobody can say; the subject is an Error.</summary>
    Unknown,
}
