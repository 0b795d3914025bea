using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Evidence.Signing;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Checks the signature of a package, and that it is one of its manifest.</summary>
internal static class EnvelopeCheck
{
    private const int MostBytes = 1024 * 1024;

    /// <summary>Checks it and reports what is wrong.</summary>
    public static CheckedEnvelope Check(
        PackageContent content,
        string manifestSha256,
        Manifest? manifest,
        bool isUnknownVersion,
        VerificationKey? key,
        List<VerificationFinding> findings
    )
    {
        if (!content.Items.Any(i => i.Path == DsseEnvelope.Path))
        {
            if (key is not null)
                findings.Add(Of("is not there: the package is unsigned, and a key was given that should have signed it"));
            return new CheckedEnvelope(SignatureStatus.Unsigned, null, null);
        }

        if (content.Read(DsseEnvelope.Path, MostBytes) is not { } bytes || DsseEnvelope.Read(bytes) is not { } envelope)
        {
            findings.Add(Of("is no envelope that the tool wrote: its bytes were changed"));
            return new CheckedEnvelope(SignatureStatus.Wrong, null, null);
        }

        var status = CheckSignature(envelope, key, findings);
        var statement = SignedStatement.Read(envelope.Payload);
        if (statement is null)
        {
            // A later version may sign statements of another form; whether the manifest is that version's, its format says.
            if (!isUnknownVersion)
                findings.Add(Of("carries no statement about an evidence package"));
            return new CheckedEnvelope(status, envelope, null);
        }

        CheckSubjects(statement, manifestSha256, manifest, findings);
        return new CheckedEnvelope(status, envelope, statement.HasTimestamp);
    }

    private static SignatureStatus CheckSignature(DsseEnvelope envelope, VerificationKey? key, List<VerificationFinding> findings)
    {
        if (!EcdsaSignature.IsNormal(envelope.Signature))
        {
            findings.Add(Of("its signature is not in the one form that the tool writes (DER, the lower of both values): it was changed"));
            return SignatureStatus.Wrong;
        }

        if (key is null)
            return SignatureStatus.NotChecked;
        if (envelope.KeyId != key.Id)
            findings.Add(Of($"is signed by the key {VisibleText.Of(ShortText.Of(envelope.KeyId))}, and not by the one given, {key.Id}"));
        else if (!key.Verifies(envelope.Message, envelope.Signature))
            findings.Add(Of("its signature is not one of its content by the key given"));
        else
            return SignatureStatus.Verified;
        return SignatureStatus.Wrong;
    }

    private static void CheckSubjects(
        SignedStatement statement,
        string manifestSha256,
        Manifest? manifest,
        List<VerificationFinding> findings
    )
    {
        var signed = statement.Subjects.FirstOrDefault(s => s.Path == PackageManifest.Path).Sha256;
        if (signed != manifestSha256)
        {
            findings.Add(
                manifest is not null && statement.RunId != manifest.RunId.ToString()
                    ? new VerificationFinding(
                        VerificationFindingKind.OtherPackage,
                        PackageManifest.Path,
                        $"belongs to the run {manifest.RunId}, and what was signed to the run "
                            + $"{VisibleText.Of(ShortText.Of(statement.RunId))}: it is the manifest of another package"
                    )
                    : new VerificationFinding(VerificationFindingKind.Changed, PackageManifest.Path, "is not the manifest that was signed")
            );
        }
        else if (manifest is not null && !Statement.SubjectsOf(manifest, manifestSha256).SequenceEqual(statement.Subjects))
        {
            findings.Add(Of("names other subjects than the manifest has"));
        }
    }

    private static VerificationFinding Of(string message) => new(VerificationFindingKind.Signature, DsseEnvelope.Path, message);
}
