using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Scaffolding;
using IamCompliance.Definitions.Schemas;

namespace IamCompliance.Cli.Authoring;

/// <summary>Puts new files into a project: all of them or none, and never over one that is there.</summary>
internal static class ProjectWriter
{
    /// <summary>Writes the files, and beside them the schemas that their first lines name, where these are missing.</summary>
    public static void Write(string project, IReadOnlyList<ScaffoldFile> files)
    {
        foreach (var file in files)
        {
            if (File.Exists(Path.Combine(project, file.Path)))
                throw new UsageException($"`{file.Path}` is already there", "edit it, or choose another name; nothing was written");
        }

        foreach (var schema in SchemaFiles.NamedBy(files).Where(s => !File.Exists(Path.Combine(project, s.Path))))
            WriteOne(project, schema);
        var written = new List<string>();
        try
        {
            foreach (var file in files)
            {
                WriteOne(project, file);
                written.Add(file.Path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            foreach (var path in written)
                File.Delete(Path.Combine(project, path));
            throw;
        }

        foreach (var file in files)
            Terminal.Line($"wrote {file.Path}");
    }

    // Under another name first, so that nobody sees half a file; moving does not replace what came in between.
    private static void WriteOne(string project, ScaffoldFile file)
    {
        var target = Path.Combine(project, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var temporary = target + ".tmp" + Environment.ProcessId;
        try
        {
            File.WriteAllText(temporary, file.Content);
            File.Move(temporary, target, overwrite: false);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
