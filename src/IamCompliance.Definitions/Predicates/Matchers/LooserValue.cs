namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Says which values of an argument make a matcher hold for more subjects.</summary>
public enum LooserValue
{
    /// <summary>Nobody can tell by the size of the value.</summary>
    None,

    /// <summary>Larger ones, as of <c>within</c>.</summary>
    Larger,

    /// <summary>Smaller ones, as of <c>atLeast</c>.</summary>
    Smaller,
}
