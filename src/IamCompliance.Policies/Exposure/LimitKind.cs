namespace IamCompliance.Policies.Exposure;

/// <summary>Says what a limit demands of a context key.</summary>
internal enum LimitKind
{
    /// <summary>Its value, or one of them, is among the limit's.</summary>
    Among,

    /// <summary>It is below a number.</summary>
    Below,

    /// <summary>It is there.</summary>
    Present,
}
