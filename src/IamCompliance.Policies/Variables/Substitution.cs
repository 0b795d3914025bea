namespace IamCompliance.Policies.Variables;

/// <summary>Says what became of filling a text with the values of a request.</summary>
internal enum Substitution
{
    /// <summary>Every variable has a value.</summary>
    Filled,

    /// <summary>A variable has no value and no default: the statement cannot match.</summary>
    Unresolved,

    /// <summary>The context does not say whether a variable has a value.</summary>
    Unknown,
}
