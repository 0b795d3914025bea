using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Results;

namespace IamCompliance.Evidence.Signing;

/// <summary>Writes the in-toto statement about a package, which the envelope carries.</summary>
/// <remarks>https://github.com/in-toto/attestation/blob/v1.0/spec/v1.0/statement.md. The predicate is described in this folder's
/// README.</remarks>
internal static class Statement
{
    /// <summary>The type of the statement.</summary>
    public const string Type = "https://in-toto.io/Statement/v1";

    /// <summary>The type of the predicate, which is the product's own.</summary>
    public const string PredicateType = "urn:iamcompliance:evidence-run:1";

    private static readonly string[] Subjects = [Html.HtmlReport.Path, ResultsFile.Path];

    /// <summary>Writes the statement.</summary>
    /// <param name="run">The run, in canonical order.</param>
    /// <param name="manifest">What the manifest says.</param>
    /// <param name="manifestSha256">The SHA-256 of <c>manifest.json</c>, lower-case hex.</param>
    /// <param name="hasTimestamp">Whether a timestamp of the signature follows.</param>
    public static byte[] Write(EvidenceRun run, Manifest manifest, string manifestSha256, bool hasTimestamp) =>
        SignedJson.Write(json =>
        {
            json.WriteString("_type", Type);
            json.Objects("subject", SubjectsOf(manifest, manifestSha256), (j, subject) =>
            {
                j.WriteString("name", subject.Path);
                j.WriteStartObject("digest");
                j.WriteString("sha256", subject.Sha256);
                j.WriteEndObject();
            });
            json.WriteString("predicateType", PredicateType);
            json.WriteStartObject("predicate");
            json.Text("runId", run.Header.Id.ToString());
            json.Instant("started", run.Header.Started);
            json.Instant("finished", run.Header.Finished);
            json.Text("toolVersion", run.ToolVersion);
            json.Text("toolDigest", run.Header.ToolDigest);
            TotalsJson.Write(
                json,
                OutcomeTotals.Of(run.Accounts.SelectMany(a => a.Controls.Select(c => c.Outcome).Concat(a.Manual.Select(m => m.Outcome))))
            );
            PreviousPackageJson.Write(json, run.Header.Previous);
            json.WriteBoolean("timestamp", hasTimestamp);
            json.WriteEndObject();
        });

    /// <summary>Lists what the statement is about: the manifest, and the two files that people and programs open first.</summary>
    public static IEnumerable<(string Path, string Sha256)> SubjectsOf(Manifest manifest, string manifestSha256) =>
        [(PackageManifest.Path, manifestSha256), .. manifest.Files.Where(f => Subjects.Contains(f.Path)).Select(f => (f.Path, f.Sha256))];
}
