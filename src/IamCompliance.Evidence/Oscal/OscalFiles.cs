using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Oscal.Documents;
using IamCompliance.Evidence.Oscal.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Oscal;

/// <summary>Puts the OSCAL documents into the package. They come after the files whose digests they name.</summary>
internal sealed class OscalFiles : IPackageWriter
{
    /// <inheritdoc />
    public EvidenceFormat? Format => EvidenceFormat.Oscal;

    /// <inheritdoc />
    public IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout)
    {
        var oscal = new OscalRun(run, layout);
        yield return ComponentDefinitionDocument.Plan(oscal);
        yield return AssessmentPlanDocument.Plan(oscal);
        yield return AssessmentResultsDocument.Plan(oscal);
        if (PoamDocument.Plan(oscal) is { } poam)
            yield return poam;
    }
}
