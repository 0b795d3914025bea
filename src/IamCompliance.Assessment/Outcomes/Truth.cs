namespace IamCompliance.Assessment;

/// <summary>A value of three-valued logic: unknown spreads as in SQL.</summary>
public enum Truth
{
    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It holds.</summary>
    True,

    /// <summary>It rests on a part that was not completely read.</summary>
    Unknown,
}
