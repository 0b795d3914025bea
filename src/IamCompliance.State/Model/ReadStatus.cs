namespace IamCompliance.State.Model;

/// <summary>Says how far the reading of a part went. Only <see cref="Complete"/> and <see cref="Absent"/> can carry a verdict.</summary>
public enum ReadStatus
{
    /// <summary>Nobody asked.</summary>
    NotCollected,

    /// <summary>Read to the proven end.</summary>
    Complete,

    /// <summary>Read, and AWS answered that the thing does not exist: a value, not a gap.</summary>
    Absent,

    /// <summary>Some of it was read, or what was read contradicts another part.</summary>
    Partial,

    /// <summary>AWS refused.</summary>
    Denied,

    /// <summary>The call or its answer broke.</summary>
    Failed,
}
