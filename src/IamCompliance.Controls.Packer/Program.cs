using IamCompliance.Controls.Packer;
using IamCompliance.Definitions.Packs;
using IamCompliance.Definitions.Resources;

if (args is not [var folder, var target])
{
    Console.Error.WriteLine("usage: IamCompliance.Controls.Packer <folder of controls> <pack to write>");
    return 2;
}

var (files, undecoded) = ControlFolder.Read(folder);
var (content, problems) = PackWriter.Write(files, KnownResourceTypes.Catalog);
foreach (var problem in undecoded.Concat(problems))
    Console.Error.WriteLine(BuildMessage.Of(problem, folder));
if (content is null || undecoded.Count > 0)
    return 1;
File.WriteAllBytes(target, content);
return 0;
