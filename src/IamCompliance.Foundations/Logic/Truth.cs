namespace IamCompliance.Foundations.Logic;

/// <summary>A value of three-valued logic, ordered so that the least is the conjunction and the greatest the disjunction (Kleene).</summary>
public enum Truth
{
    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It rests on something that is not known, such as a part that was not completely read.</summary>
    Unknown,

    /// <summary>It holds.</summary>
    True,
}
