using IamCompliance.Evidence.Delivery;
using IamCompliance.Evidence.Package;
using IamCompliance.TestKit;

namespace IamCompliance.Evidence.Tests.Delivery;

public sealed class EvidenceOwnerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Evidence => folder.File("out/evidence");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_project_keeps_its_folder_from_run_to_run()
    {
        EvidenceOwner.Claim(Evidence, Project("a"));
        EvidenceOwner.Claim(Evidence + Path.DirectorySeparatorChar, Project("a"));
        EvidenceOwner.Claim(folder.File("out/other"), Project("b"));
        Assert.False(Directory.Exists(Evidence));
    }

    [Fact]
    public void Another_project_is_refused_and_both_are_named()
    {
        EvidenceOwner.Claim(Evidence, Project("a"));
        var refused = Assert.Throws<EvidenceUsageException>(() => EvidenceOwner.Claim(Evidence, Project("b")));
        Assert.Equal(
            $"`{Evidence}` holds the evidence of the tests in `{Project("a")}`, which the tests in `{Project("b")}` would replace",
            refused.Message
        );
        Assert.Contains("`evidence.directory` of its own", refused.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_is_gone_owns_nothing()
    {
        EvidenceOwner.Claim(Evidence, Project("a"));
        Directory.Delete(Project("a"));
        EvidenceOwner.Claim(Evidence, Project("b"));
        Assert.Throws<EvidenceUsageException>(() => EvidenceOwner.Claim(Evidence, Project("a")));
    }

    [Fact]
    public async Task Of_many_that_ask_at_once_one_gets_it_and_nothing_is_left_over()
    {
        var projects = Enumerable.Range(0, 8).Select(i => Project($"p{i}")).ToList();
        var granted = await Task.WhenAll(projects.Select(p => Task.Run(() => IsGranted(p))));
        Assert.Single(granted, g => g);
        Assert.Equal([".evidence.owner"], Directory.GetFileSystemEntries(folder.File("out")).Select(Path.GetFileName));
    }

    private bool IsGranted(string project)
    {
        try
        {
            EvidenceOwner.Claim(Evidence, project);
            return true;
        }
        catch (EvidenceUsageException)
        {
            return false;
        }
    }

    private string Project(string name) =>
        Directory.Exists(folder.File(name)) ? folder.File(name) : Directory.CreateDirectory(folder.File(name)).FullName;
}
