namespace IamCompliance.Assessment.Waiving;

/// <summary>Says how a waiver stands to an instant. The order is that in which waivers are tried.</summary>
internal enum WaiverPhase
{
    /// <summary>It holds.</summary>
    InForce,

    /// <summary>It no longer holds.</summary>
    Expired,

    /// <summary>It does not hold yet.</summary>
    NotYet,
}
