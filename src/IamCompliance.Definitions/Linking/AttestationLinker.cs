using IamCompliance.Definitions.Attestations;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Linking;

/// <summary>Resolves the requirements and accounts that attestations name. Only what needs a person can be attested.</summary>
internal sealed class AttestationLinker(ReferenceIndex index, DiagnosticSink sink)
{
    public IReadOnlyList<Attestation> Link(
        IReadOnlyList<AttestationEntry> entries,
        IReadOnlyList<ProgramEdition> editions,
        Profile? profile
    )
    {
        var byId = editions.ToDictionary(e => e.Id, StringComparer.Ordinal);
        return [.. entries.Where(e => Check(e, byId, profile)).Select(e => e.Attestation)];
    }

    private bool Check(AttestationEntry entry, Dictionary<string, ProgramEdition> editions, Profile? profile)
    {
        var before = sink.ErrorCount;
        if (index.CheckProgram(entry.Program.Value, entry.Program.Span, sink) && editions.TryGetValue(entry.Program.Value, out var edition))
        {
            CheckRequirement(entry.Requirement, edition);
            if (profile is not null && !profile.Programs.Contains(edition.Id))
                sink.Report(
                    LinkingDiagnostics.ProgramNotChosen,
                    entry.Program.Span,
                    "List it under `programs:`, or delete the attestation.",
                    edition.Id
                );
        }

        AccountNames.Check(entry.Account, profile, sink);
        return sink.ErrorCount == before;
    }

    private void CheckRequirement(YamlScalar name, ProgramEdition edition)
    {
        var id = YamlNodeDescription.Shorten(name.Value);
        var requirement = edition.Requirements.FirstOrDefault(r => r.Id == name.Value);
        if (requirement is null)
            sink.Report(
                LinkingDiagnostics.UnknownRequirement,
                name.Span,
                DidYouMean.Help(name.Value, edition.Requirements.Where(r => r.Assessment == AssessmentKind.Manual).Select(r => r.Id)),
                id,
                edition.Id
            );
        else if (requirement.Responsibility == Responsibility.Aws)
            sink.Report(
                LinkingDiagnostics.NotAttestable,
                name.Span,
                "Fetch the report of AWS from AWS Artifact instead.",
                id,
                edition.Id,
                "is answered by AWS"
            );
        else if (requirement.Assessment != AssessmentKind.Manual)
            sink.Report(
                LinkingDiagnostics.NotAttestable,
                name.Span,
                "A statement does not outweigh a test: use a waiver for a failure that is accepted.",
                id,
                edition.Id,
                "is tested by controls"
            );
    }
}
