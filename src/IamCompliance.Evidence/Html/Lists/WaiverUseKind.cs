namespace IamCompliance.Evidence.Html.Lists;

/// <summary>Names what became of a waiver on an account.</summary>
internal enum WaiverUseKind
{
    /// <summary>It has ended, and failures need it.</summary>
    Expired,

    /// <summary>It accepts failures.</summary>
    InForce,

    /// <summary>Nothing failed that it would accept.</summary>
    Unused,

    /// <summary>Something is wrong with it.</summary>
    Finding,
}
