using System.Globalization;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Attestations;
using IamCompliance.Definitions.Linking;

namespace IamCompliance.Assessment.Attesting;

/// <summary>Judges the manual requirements of one account at the time of its capture.</summary>
internal sealed class AttestationBook
{
    private readonly IAttachments attachments;
    private readonly DateTimeOffset now;
    private readonly string? clockDoubt;
    private readonly ILookup<Definitions.Controls.RequirementReference, Attestation> byRequirement;

    public AttestationBook(
        IEnumerable<Attestation> all,
        string accountName,
        string accountId,
        DateTimeOffset now,
        IAttachments attachments,
        string? clockDoubt = null
    )
    {
        this.clockDoubt = clockDoubt;
        this.attachments = attachments;
        this.now = now;
        // Of several the one that holds counts, else the latest: renewals stand beside what they renew.
        byRequirement = all.Where(a => a.Account == "*" || a.Account == accountId || a.Account == accountName)
            .OrderBy(a => IsInForce(a) ? 0 : 1)
            .ThenByDescending(a => a.Date)
            .ThenByDescending(a => a.ValidUntil)
            .ThenBy(a => a.Span.Start.Offset)
            .ToLookup(a => a.Requirement);
    }

    public ManualResult Judge(ManualRequirement requirement)
    {
        if (byRequirement[requirement.Reference].FirstOrDefault() is not { } attestation)
            return new ManualResult(requirement, Outcome.ManualPending, "waits for a person's attestation");
        var files = attestation.Files.Select(f => new AttachedFileResult(f, attachments.Read(f.Path))).ToList();
        var (outcome, summary) = Judge(attestation, files);
        return new ManualResult(requirement, outcome, summary) { Attestation = attestation, Files = files };
    }

    private (Outcome Outcome, string Summary) Judge(Attestation attestation, List<AttachedFileResult> files)
    {
        if (clockDoubt is not null)
            return (Outcome.Error, $"whether the attestation of {attestation.Author} is valid cannot be told: {clockDoubt}");
        if (now < attestation.Date)
            return (
                Outcome.ManualPending,
                $"the attestation of {attestation.Author} begins on {Text(attestation.Date)}, after the account was captured"
            );
        if (now >= attestation.ValidUntil)
            return (
                Outcome.ManualPending,
                $"the attestation of {attestation.Author} was valid until {Text(attestation.ValidUntil)} and "
                    + $"has expired: somebody must look again"
            );
        var problems = files.Select(f => f.Problem).OfType<string>().ToList();
        return problems.Count > 0
            ? (Outcome.Error, $"the attestation of {attestation.Author} is not proven: {string.Join("; ", problems)}")
            : (
                Outcome.Attested,
                $"attested by {attestation.Author}, reviewed by {attestation.Reviewer}, valid until {Text(attestation.ValidUntil)}"
            );
    }

    private bool IsInForce(Attestation attestation) => attestation.Date <= now && now < attestation.ValidUntil;

    private static string Text(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
