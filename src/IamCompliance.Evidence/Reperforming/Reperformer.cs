using IamCompliance.Assessment;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Evidence.Inputs;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Run;
using IamCompliance.State.Files;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Reperforming;

/// <summary>Assesses the states a package holds with the controls it holds again, and compares every file, byte for byte. Needs no network
/// and no clock.</summary>
public static class Reperformer
{
    /// <summary>Reperforms a package.</summary>
    /// <param name="package">The directory or zip file of the package; nothing in it is changed.</param>
    /// <param name="toolVersion">The version of this tool.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="EvidencePackageException">The package cannot be read, or its inputs are not those it says.</exception>
    public static async Task<Reperformance> RunAsync(string package, string toolVersion, CancellationToken cancellationToken = default)
    {
        var temporary = Directory.CreateTempSubdirectory("iamcompliance-reperform-");
        try
        {
            var root = UnpackedPackage.Find(package, Path.Combine(temporary.FullName, "unpacked"));
            var recorded = await RecordedRunReader.ReadAsync(root, cancellationToken).ConfigureAwait(false);
            using var reasons = new ReasonSpool();
            var run = await AssessAsync(root, recorded, reasons, cancellationToken).ConfigureAwait(false);
            var fresh = Path.Combine(temporary.FullName, "package");
            await EvidencePackage.WriteAsync(run, fresh, recorded.Formats, cancellationToken).ConfigureAwait(false);
            var (compared, differences) = await PackageComparison.CompareAsync(root, fresh, cancellationToken).ConfigureAwait(false);
            return new Reperformance(compared, differences, [.. Notes(recorded, toolVersion)]);
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    private static async Task<EvidenceRun> AssessAsync(
        string root,
        RecordedRun recorded,
        ReasonSpool reasons,
        CancellationToken cancellationToken
    )
    {
        var catalogue = Link(recorded);
        var compiled = CompiledCatalogue.Compile(catalogue, new RecordedAttachments(recorded.Attachments));
        var accounts = new List<AccountResult>();
        var states = new List<RecordedState>();
        foreach (var account in recorded.Accounts)
        {
            var path = PackagePath.Resolve(root, account.State);
            var state = await ReadAsync(path, account, cancellationToken).ConfigureAwait(false);
            var digest = StateDigest.Compute(state);
            if (digest != account.StateDigest)
                throw new EvidencePackageException(
                    $"{account.State} has the digest {digest}, but the run assessed a state with "
                        + $"{account.StateDigest}: the state was replaced."
                );
            states.Add(new RecordedState(account.Name, digest, path));
            var result = compiled.Assess(account.Name, state, digest, reasons.Keep);
            accounts.Add(
                result with
                {
                    Controls = [.. result.Controls.Where(c => account.Controls.Contains(c.Control.Name))],
                    Manual = [.. result.Manual.Where(m => account.Manual.Contains(m.Requirement.Reference))],
                }
            );
        }

        return new EvidenceRun
        {
            Catalogue = catalogue,
            Accounts = accounts,
            Header = recorded.Header,
            Inputs = new RunInputs(recorded.Definitions, states),
            ToolVersion = recorded.ToolVersion,
            ScopeNote = recorded.ScopeNote,
        };
    }

    private static LinkedCatalogue Link(RecordedRun recorded)
    {
        var link = CatalogueCompiler.CompileRecorded(recorded.Definitions, KnownResourceTypes.Catalog);
        if (link.Diagnostics.FirstOrDefault(d => d.IsError) is { } problem)
            throw new EvidencePackageException(
                $"The recorded definitions do not link: {problem.Span}: {problem.Descriptor.Id}: "
                    + $"{problem.Message} Use the version that made the package."
            );
        // The command line may have asked for what the recorded profile leaves on request.
        return link.Catalogue with
        {
            Selected = [.. link.Catalogue.Askable.Where(s => recorded.Controls.Contains(s.Name))],
            OnRequest = [],
            ManualRequirements = [.. link.Catalogue.ManualRequirements.Where(m => recorded.Manual.Contains(m.Reference))],
            Uncovered = [.. link.Catalogue.Uncovered.Where(recorded.Uncovered.Contains)],
        };
    }

    private static async Task<AccountState> ReadAsync(string path, PackagedAccount account, CancellationToken cancellationToken)
    {
        try
        {
            return await StateFile.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is StateFormatException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw new EvidencePackageException($"The state of {account.Name} cannot be read: {e.Message}", e);
        }
    }

    private static IEnumerable<string> Notes(RecordedRun recorded, string toolVersion)
    {
        if (recorded.ToolVersion != toolVersion)
            yield return $"Version {recorded.ToolVersion} made the package, this is version {toolVersion}.";
        else if (recorded.Header.ToolDigest is { } digest && ToolDigest.Current is { } current && digest != current)
            yield return $"Another build of version {toolVersion} made the package: its assemblies have the digest {digest}, "
                + $"these have {current}.";
    }
}
