using System.Reflection;
using IamCompliance.Evidence.Delivery;
using IamCompliance.Evidence.Package;
using IamCompliance.Xunit.Running;
using IamCompliance.Xunit.Summary;
using IamCompliance.Xunit.TestLogger;

namespace IamCompliance.Xunit.Framework;

/// <summary>Does what follows the last test of an assembly: the evidence package, then the summary that the test logger prints.</summary>
internal sealed class RunEnd(Assembly assembly)
{
    private string SummaryPath => assembly.Location + RunSummaryFile.Suffix;

    /// <summary>Removes the summary of an earlier run, so that a run that breaks off is not taken for it.</summary>
    public void Forget() => File.Delete(SummaryPath);

    /// <summary>Writes the package of what was assessed, and the summary even where the package cannot be written.</summary>
    public async Task WriteAsync()
    {
        if (RunRegistry.Find(assembly) is not { } run || run.Record.IsEmpty)
            return;

        using var spool = run.Spool;
        var evidence = await EvidenceOfRun.CollectAsync(run);
        var (project, settings) = (run.Snapshots.ProjectDirectory, run.Catalogue.Profile!.Evidence);
        var problem = "";
        try
        {
            settings = EvidenceVariables.Apply(settings, Environment.GetEnvironmentVariable);
            using var delivery = await run.DeliveryAsync();
            evidence = evidence with { Header = evidence.Header with { Previous = delivery.Previous } };
            await delivery.WriteAsync(evidence, CancellationToken.None);
        }
        catch (EvidenceUsageException e)
        {
            problem = $"{e.Message}: {e.Help}";
            throw;
        }
        catch (Exception e)
        {
            problem = e.Message;
            throw;
        }
        finally
        {
            await File.WriteAllTextAsync(
                SummaryPath,
                RunSummary.Write(run, evidence, Path.GetFullPath(Path.Combine(project, settings.Directory)), problem)
            );
        }
    }
}
