namespace IamCompliance.Snapshots.Naming;

/// <summary>Lays out the evidence of a project: <c>evidence/&lt;account&gt;/&lt;control&gt;.verified.md</c>.</summary>
public sealed class SnapshotFolder
{
    /// <summary>The name of the folder inside a project.</summary>
    public const string Name = "evidence";

    /// <summary>Creates the layout of a project.</summary>
    /// <param name="projectDirectory">The directory of the project file, or of the profile.</param>
    public SnapshotFolder(string projectDirectory)
    {
        ProjectDirectory = Path.GetFullPath(projectDirectory);
        Root = Path.Combine(ProjectDirectory, Name);
    }

    /// <summary>Gets the full path of the project.</summary>
    public string ProjectDirectory { get; }

    /// <summary>Gets the full path of the evidence folder.</summary>
    public string Root { get; }

    /// <summary>Gets where the snapshot of a control on an account lies.</summary>
    public SnapshotLocation Locate(string account, string control) =>
        new(Path.Combine(Root, SnapshotFileName.From(account)), SnapshotFileName.From(control));

    /// <summary>Gets where every snapshot lies that the tests of some controls on some accounts own.</summary>
    public IEnumerable<SnapshotLocation> LocateAll(IReadOnlyCollection<string> accounts, IEnumerable<string> controls) =>
        controls.SelectMany(control => accounts.Select(account => Locate(account, control)));

    /// <summary>Gets a path as people read it: relative to the project, with forward slashes.</summary>
    public string Relative(string path) => Path.GetRelativePath(ProjectDirectory, path).Replace('\\', '/');
}
