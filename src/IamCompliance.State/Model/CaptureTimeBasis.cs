namespace IamCompliance.State.Model;

/// <summary>Says how the capture time is known.</summary>
public enum CaptureTimeBasis
{
    /// <summary>The capture recorded it.</summary>
    Recorded,

    /// <summary>The person who imported stated it.</summary>
    Stated,

    /// <summary>Nobody recorded it: it is the newest instant the data mentions, so ages are lower bounds.</summary>
    NewestInstant,
}
