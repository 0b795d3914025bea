namespace IamCompliance.Evidence.Verifying;

/// <summary>Says what is known about the timestamp of a signature.</summary>
public enum TimestampStatus
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>It is one of this signature, by a certificate that it brings along; no root certificate was given to check that one
    /// with.</summary>
    NotTrusted,

    /// <summary>It is one of this signature, by an authority that a given root certificate vouches for.</summary>
    Verified,

    /// <summary>It is malformed, of something else, or by nobody that a given root certificate vouches for.</summary>
    Wrong,
}
