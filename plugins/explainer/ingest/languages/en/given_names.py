"""Given names that are common where English and Spanish are spoken, and beyond; those that are places are left out."""

GIVEN = frozenset(
    """
Aaron Abdul Abdullah Abigail Abraham Ada Adam Adán Adela Adolfo Adrian Adriana Adrienne Agnes Ahmad Ahmed Aileen Aisha
Al Alan Alana Albert Alberto Alejandra Alejandro Aleksandar Alec Alena Alex Alexander Alexandra Alexandre Alexei Alexis
Alfonso Alfred Alfredo Ali Alice Alicia Alina Alison Allan Allen Allison Alonso Álvaro Alvaro Alvin Amanda Amber Amelia
Amina Amir Amy Ana Anatoly Anders Andre André Andrea Andrei Andrés Andres Andrew Andy Ángel Angel Ángela Angela Angelina
Angelo Anita Ann Anna Anne Annette Annie Anthony Antoine Anton Antonio Antony Anwar April Archie Ariel Arlene Armando
Arnold Arthur Arturo Ashley Ashraf Asif Audrey Aurelio Aurora Avery Axel Barack Barbara Barry Bashar Beatrice Beatriz Becky Belinda
Ben Benedict Benito Benjamin Bernard Bernardo Bernie Bertha Beth Betsy Betty Beverly Bill Billy Blake Blanca Bob Bobby Bonnie
Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Bruce Bruno Bryan Caitlin Camila Camilo Carl Carla
Carlo Carlos Carmen Carol Carole Caroline Carolyn Carrie Caspar Catalina Catherine Cathy Cecilia Celia Cesar César Charlene Charles
Charlie Charlotte Chelsea Cheryl Chester Chris Christian Christina Christine Christopher Chuck Cindy Clara Clare Clarence
Claude Claudia Claudio Clay Clifford Clinton Cody Colin Colleen Condoleezza Connie Conrad Consuelo Cory Craig Cristian
Cristina Crystal Curtis Cynthia Daisy Dale Dan Dana Daniel Daniela Danielle Danny Daria Darlene Darrell Darren Daryl Dave
David Dawn Dean Deborah Debra Delia Denis Denise Dennis Derek Derrick Diana Diane Dick Diego Dieter Dilma Dimitri Dina Dmitri
Dmitry Dolores Dominic Dominique Don Donald Donna Dora Doreen Doris Dorothy Doug Douglas Duane Duncan Dustin Dwight Earl
Ed Eddie Edgar Edith Eduardo Edward Edwin Eileen Elaine Elena Eleanor Elías Elias Elijah Elisa Elise Eliseo Elizabeth Ella Ellen
Elliot Elliott Elmer Eloisa Elsa Elvira Emil Emilia Emiliano Emilio Emily Emma Emmanuel Enrique Eric Erica Erik Erika Erin
Ernest Ernesto Ester Esteban Esther Ethan Eugene Eugenia Eva Evan Evelyn Ezequiel Fabian Fabio Fabiola Faith Fatima Faye Federico
Felicia Felipe Felix Félix Fernanda Fernando Fidel Fiona Florence Floyd Frances Francesca Francesco Francine Francis Francisco
Franco François Frank Franklin Franz Fred Freddie Frederick Friedrich Gabriel Gabriela Gail Galina Garry Gary Gavin Gemma Gene
Geoffrey George Gerald Geraldine Gerard Gerardo Gerhard Germán German Gertrude Gilbert Gilberto Gina Giorgia Giovanni Gladys Glen Glenn
Gloria Gonzalo Gordon Grace Graciela Graham Greg Gregg Gregorio Gregory Gretchen Guadalupe Guido Guillermo Gustavo Guy Gwen
Hal Hannah Hans Harold Harriet Harry Harvey Hassan Hazel Heather Héctor Hector Heidi Helen Helena Helga Henri Henrik Henry Herbert
Herman Hilary Hilda Hillary Holly Homer Horacio Howard Hubert Hugh Hugo Humberto Hussein Ian Ibrahim Ignacio Igor Ileana Ilya
Imran Inés Ines Inga Ingrid Irene Irina Iris Irma Isaac Isabel Isabella Isaiah Ismael Ivan Iván Ivy Jack Jackie Jacob Jacqueline
Jacques Jaime Jair Jake Jakob James Jamie Jan Jane Janet Janice Janine Jared Jason Javier Jay Jean Jeanette Jeanne Jeff Jeffrey Jen
Jennifer Jenny Jens Jeremiah Jeremy Jerome Jerry Jesse Jessica Jesús Jesus Jill Jim Jimmy Jo Joachim Joan Joanna Joanne João
Joaquín Joaquin Jocelyn Jodi Joe Joel Joey Johan Johana Johanna John Johnny Jon Jonathan Jordi Jorge José Jose Josefina Josep Joseph Josephine
Josh Joshua Josie Joy Joyce Juan Juana Juanita Judith Judy Julia Julian Julián Juliana Julie Julien Juliet Julio Julius June
Jürgen Justin Kaja Kamala Karen Karim Karin Karine Karl Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Keith Keir Kelly Ken
Kenneth Kenny Kent Kevin Khalid Kim Kimberly Kirk Kirsten Klaus Kofi Kristen Kristin Kristina Kurt Kyle Lance Lara Larry Laura
Lauren Laurence Laurie Lawrence Lazaro Lázaro Leah Lee Leila Leila Lena Leo León Leon Leonard Leonardo Leonel Leonid Leopoldo
Leroy Leslie Lester Leticia Lewis Lidia Liliana Lillian Lily Linda Lindsay Lindsey Lisa Liz Lloyd Lois Lola Lorena Lorenzo Loretta
Lori Lorraine Lou Louis Louise Lourdes Lucas Lucia Lucía Luciano Lucille Lucy Luigi Luis Luisa Luiz Luke Lula Luz Lydia Lyle
Lynn Mabel Magdalena Mahmoud Malcolm Malia Manuel Manuela Marc Marcel Marcela Marcelo Marcia Marco Marcos Marcus Margaret Margarita Margot
María Maria Mariana Mariano Marie Marilyn Marina Mario Marion Marisol Mark Markus Marlene Marlon Marsha Marta Martha Martín
Martin Martina Marvin Mary Mateo Matt Matteo Matthew Matthias Maureen Maurice Mauricio Max Maxim Maxime Maxine Maya Megan Mehmet
Melania Melanie Melinda Melissa Melvin Mercedes Merrick Mia Micah Michael Michaela Michel Michele Michelle Miguel Mikael Mike Mikhail
Mildred Miles Milton Mimi Minerva Miranda Miriam Mitch Mitchell Mitt Mohamed Mohammad Mohammed Moisés Moises Molly Mónica Monica Monique
Morgan Moritz Moses Muhammad Muriel Murray Mustafa Myra Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nathan Nathaniel Ned Neil
Nelson Nestor Néstor Nicholas Nick Nicola Nicolás Nicolas Nicole Nigel Nikki Nikol Nikola Nikolai Nina Noah Noel Noelia Nora Norma
Norman Octavio Olaf Oleg Olga Oliver Olivia Omar Orlando Oscar Óscar Osvaldo Oswaldo Otto Pablo Pam Pamela Paola Pascal Pat Patrice Patricia Patricio
Patrick Patti Paul Paula Paulina Paulo Pavel Pedro Peggy Penelope Penny Percy Perla Pete Peter Petra Petro Phil Philip Philippe Phillip
Phyllis Pierre Pietro Polly Priscilla Rachel Rafael Rahul Ralph Ramiro Ramón Ramon Randall Randy Raquel Rashid Raúl Raul Ray Raymond
Rebecca Recep Regina Reinaldo Rena Renata René Rene Renee Rex Rhonda Ricardo Richard Rick Ricky Rita Rob Robert Roberta Roberto
Robin Rocío Rodney Rodolfo Rodrigo Rogelio Roger Roland Rolando Roman Ron Ronald Ronnie Rosa Rosalind Rosario Rosalyn Rose Rosemary Ross
Roxana Roy Ruben Rubén Rudolf Rudy Rupert Russell Ruth Ryan Sabrina Sally Salvador Sam Samantha Samuel Sandra Sandy Sanjay Santiago Sara Sarah
Sasha Saul Saúl Scott Sean Sebastian Sebastián Selena Serena Serge Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila
Shelley Shelly Sherry Shirley Sidney Silvia Silvio Simon Simón Simone Sofia Sofía Sonia Sophia Sophie Stacey Stacy Stan Stanley
Stefan Stella Stephanie Stephen Steve Steven Stuart Sue Susan Susana Susanna Suzanne Svetlana Sylvia Tamara Tammy Tania Tanya Tara Taylor
Ted Teodoro Terence Teresa Teri Terrence Terry Thelma Theo Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tomás Tomas Tommy
Toni Tony Tracey Tracy Travis Trevor Tricia Troy Tulsi Tyler Ulrich Ur Ursula Valentina Valeria Valerie Vanessa Vera Verónica Veronica Vicente Vicki
Vicky Victor Víctor Victoria Vikram Vincent Vincenzo Viola Violet Virgil Virginia Vitaly Vivian Vladimir Volodymyr Wade Wallace Walter
Wanda Warren Wayne Wendell Wendy Wesley Wilbur Wilfredo Will Willard William Willie Wilma Wilson Winston Wolfgang Xavier Xi Ximena
Yair Yasmin Yolanda Yoshihide Yuri Yusuf Yvette Yvonne Zachary Zalmay Zoe Zoé
    """.split()
)
