namespace IamCompliance.TestKit;

/// <summary>Finds files of the repository, from wherever the tests run.</summary>
public static class RepositoryFiles
{
    /// <summary>Gets the folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Names a file or folder of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Names a folder of recorded accounts, told as stories.</summary>
    public static string Account(string story) => PathOf("tests", "fixtures", "accounts", story);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "IamCompliance.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
