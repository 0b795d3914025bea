using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using IamCompliance.Evidence.Signing;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Checks the timestamp of a signature.</summary>
internal static class TimestampCheck
{
    // id-kp-timeStamping: RFC 3161, section 2.3.
    private static readonly Oid TimeStamping = new("1.3.6.1.5.5.7.3.8");

    /// <summary>Checks it and reports what is wrong.</summary>
    public static (TimestampStatus Status, DateTimeOffset? Instant) Check(
        PackageContent content,
        CheckedEnvelope envelope,
        X509Certificate2Collection? roots,
        List<VerificationFinding> findings
    )
    {
        if (!content.Items.Any(i => i.Path == Timestamp.Path))
        {
            if (envelope.HasTimestamp == true)
                findings.Add(
                    new VerificationFinding(
                        VerificationFindingKind.Missing,
                        Timestamp.Path,
                        "is not there, and the signed statement says that a timestamp follows"
                    )
                );
            return (TimestampStatus.None, null);
        }

        if (envelope.HasTimestamp == false)
            findings.Add(
                new VerificationFinding(
                    VerificationFindingKind.Added,
                    Timestamp.Path,
                    "is there, and the signed statement says that no timestamp follows"
                )
            );
        if (envelope.Envelope is null)
        {
            findings.Add(Of("belongs to a signature that is not there or cannot be read"));
            return (TimestampStatus.Wrong, null);
        }

        if (
            content.Read(Timestamp.Path, Timestamp.MostBytes) is not { } bytes
            || !Timestamp.TryRead(bytes, envelope.Envelope.Signature, out var timestamp)
        )
        {
            findings.Add(Of("is no timestamp of this signature"));
            return (TimestampStatus.Wrong, null);
        }

        if (roots is null)
            return (TimestampStatus.NotTrusted, timestamp.Instant);
        if (IsTrusted(timestamp, roots))
            return (TimestampStatus.Verified, timestamp.Instant);
        findings.Add(
            Of("is by an authority that the given root certificates do not vouch for, or brings certificates along that vouch for nothing")
        );
        return (TimestampStatus.Wrong, timestamp.Instant);
    }

    // Nobody signs the list of certificates in a token: each must be a link of the one chain, or somebody may have changed it.
    private static bool IsTrusted(Timestamp timestamp, X509Certificate2Collection roots)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(roots);
        chain.ChainPolicy.ExtraStore.AddRange(timestamp.Certificates);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTimeIgnored = false;
        chain.ChainPolicy.VerificationTime = timestamp.Instant.UtcDateTime;
        chain.ChainPolicy.ApplicationPolicy.Add(TimeStamping);
        if (!chain.Build(timestamp.Authority))
            return false;
        var links = chain.ChainElements.Select(e => e.Certificate.Thumbprint).ToHashSet(StringComparer.Ordinal);
        return timestamp.Certificates.All(c => links.Contains(c.Thumbprint));
    }

    private static VerificationFinding Of(string message) => new(VerificationFindingKind.Timestamp, Timestamp.Path, message);
}
