namespace IamCompliance.AwsEmulator.Accounts;

/// <summary>Names the stages of a credential report.</summary>
public enum CredentialReportStage
{
    /// <summary>Nobody has asked for one.</summary>
    Absent,

    /// <summary>It is being made.</summary>
    InProgress,

    /// <summary>It can be fetched.</summary>
    Ready,

    /// <summary>It is too old to be fetched.</summary>
    Expired,
}
