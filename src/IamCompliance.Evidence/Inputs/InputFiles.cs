using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Inputs;

/// <summary>Puts into the package what the run was made from; nothing where nobody kept it.</summary>
internal sealed class InputFiles : IPackageWriter
{
    /// <inheritdoc />
    public IEnumerable<PackageFile> Plan(EvidenceRun run, PackageLayout layout)
    {
        if (run.Inputs is not { } inputs)
            return [];
        var names = run.Accounts.Select(layout.StatePath).ToList();
        return
        [
            new PackageFile(DefinitionsFile.Path, (output, _) => DefinitionsFile.Write(inputs.Definitions, output)),
            new PackageFile(InputsFile.Path, (output, _) => InputsFile.Write(run, layout.Formats, names, output)),
            .. run.Accounts.Zip(names, (account, name) => new PackageFile(name, (output, _) => Copy(StateOf(inputs, account), output))),
        ];
    }

    private static RecordedState StateOf(RunInputs inputs, AccountResult account) =>
        inputs.States.FirstOrDefault(s => s.Account == account.Name && s.Digest == account.StateDigest)
        ?? throw new InvalidOperationException($"Nobody kept the state of {account.Name} with digest {account.StateDigest}.");

    private static void Copy(RecordedState state, Stream output)
    {
        using var file = File.OpenRead(state.Path);
        file.CopyTo(output);
    }
}
