using System.CommandLine;
namespace IamCompliance.Cli.Commands;
internal static class AcceptCommand { public static Command Create() { var o = new Option<string>("--x","-x") { Description="d", DefaultValueFactory=_=>"a" }; var c = new Command("accept","x"){o}; c.SetAction(async (r, ct) => { await Task.Delay(0, ct); System.Console.WriteLine(r.GetValue(o)); return 0; }); return c; } }
