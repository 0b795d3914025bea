namespace IamCompliance.Assessment.Explaining;

/// <summary>Says how the truth of an expression follows from the expressions inside it.</summary>
internal enum TraceKind
{
    /// <summary>True when all inside are.</summary>
    All,

    /// <summary>True when one inside is.</summary>
    Any,

    /// <summary>True when none inside is.</summary>
    None,

    /// <summary>The opposite of the one inside.</summary>
    Not,

    /// <summary>One value held against one matcher.</summary>
    Comparison,
}
