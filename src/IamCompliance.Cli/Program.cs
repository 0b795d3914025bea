using IamCompliance.Cli;

Console.OutputEncoding = new System.Text.UTF8Encoding(false);
return await CommandLine.RunAsync(args);
