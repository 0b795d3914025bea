namespace IamCompliance.Assessment.Values;

/// <summary>Says what is known about a value.</summary>
internal enum ValueState
{
    /// <summary>Known to be missing.</summary>
    Absent,

    /// <summary>Read, and of the kind the schema declares.</summary>
    Known,

    /// <summary>Not read, or read and not what the schema declares.</summary>
    Unknown,
}
